n, c = map(int, input().split())
t = list(map(int, input().split()))
i = n - 1
while i > 0 and t[i] - t[i - 1] <= c:
    i -= 1
print(n - i)
