n, k = map(int, input().split())
t = input().strip()
i = 1
while t[i:] != t[:n - i]:
    i += 1
print(t + t[n - i:] * (k - 1))
