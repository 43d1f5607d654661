n = int(input())
a = list(map(int, input().split()))
m = min(a)
print(m if all(x % m == 0 for x in a) else -1)
