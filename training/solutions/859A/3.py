n = int(input())
a = list(map(int, input().split()))
m = max(a)
print(m - 25 if m > 25 else 0)
