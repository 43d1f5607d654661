n = int(input())
p = list(map(int, input().split()))
c = list(map(int, input().split()))
print(len(set(c)))
