s = input()
n = len(s)
start = [0] * (n + 1)
end = [0] * (n + 1)
for center in range(2 * n - 1):
    i = center // 2
    j = i + center % 2
    while i >= 0 and j < n and s[i] == s[j]:
        start[i] += 1
        end[j] += 1
        i -= 1
        j += 1
ans = done = 0
for i in range(n):
    ans += done * start[i]
    done += end[i]
print(ans)
