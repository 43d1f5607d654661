s = list(map(int, input().strip()))
ways = 1
i = 0
while i < len(s):
    j = i
    while j + 1 < len(s) and s[j] + s[j + 1] == 9:
        j += 1
    k = j - i + 1
    if k % 2 == 1:
        ways *= k // 2 + 1
    i = j + 1
print(ways)
