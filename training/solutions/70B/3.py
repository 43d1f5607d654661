n = int(input())
s = input().strip()
i = 0
ans = 0
while i < len(s):
    j = min(len(s), i + n)
    while j > i and s[j - 1] not in '.?!':
        j -= 1
    if j == i:
        ans = "Impossible"
        break
    ans += 1
    i = j + 1
print(ans)
