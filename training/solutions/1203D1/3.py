s = input().strip()
t = input().strip()
pre = []
k = 0
for c in s:
    pre.append(k)
    if k < len(t) and c == t[k]:
        k += 1
pre.append(k)
suf = [0] * (len(s) + 1)
for i in range(len(s) - 1, -1, -1):
    k = suf[i + 1]
    suf[i] = k + (k < len(t) and s[i] == t[-1 - k])
print(max(j - i for i in range(len(pre)) for j in range(i, len(pre)) if pre[i] + suf[j] >= len(t)))
