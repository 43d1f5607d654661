n, k = map(int, input().split())
t = input().strip()
i = n - 1
while i > 0 and t[i:] != t[:n - i]:
    i -= 1
if i == 0:
    i = n
print(t + t[n - i:] * (k - 1))
