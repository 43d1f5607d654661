n, k = map(int, input().split())
a = list(map(int, input().split()))
s = input()
ans = 0
b = []
for i in range(n):
    if i and s[i] != s[i - 1]:
        ans += sum(sorted(b)[-k:])
        b = []
    b.append(a[i])
print(ans + sum(b[:k]))
