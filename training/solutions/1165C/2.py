n = int(input())
s = input().strip()
r = []
i = 0
while i < n:
    j = i + 1
    while j < n and s[j] == s[i]:
        j += 1
    if j < n:
        r.append(s[i] + s[j])
    i = j + 1
print(n - 2 * len(r))
print("".join(r))
