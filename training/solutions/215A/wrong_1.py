n = int(input())
a = list(map(int, input().split()))
m = int(input())
b = list(map(int, input().split()))
r = [y // x for x in a for y in b]
print(r.count(max(r)))
