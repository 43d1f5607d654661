n, k = map(int, input().split())
a = list(map(int, input().split()))
s = input()
ans = 0
i = 0
while i < n:
    j = i
    while j < n and s[j] == s[i]:
        j += 1
    ans += sum(sorted(a[i:j])[-k:])
    i = j
print(ans)
