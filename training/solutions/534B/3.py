a, b = map(int, input().split())
t, d = map(int, input().split())
s = [a] + [0] * (t - 2) + [b]
i, j = 0, t - 1
while i + 1 < j:
    if s[i] < s[j]:
        s[i + 1] = s[i] + d
        i += 1
    else:
        s[j - 1] = s[j] + d
        j -= 1
print(sum(s))
