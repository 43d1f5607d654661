s = input()
t = input()
k = len(t)
for i in range(k):
    if s[i] != t[i]:
        k = i
        break
if s[:k] + s[k + 1:] == t:
    pos = [k + 1]
    while pos[-1] > 1 and s[pos[-1] - 2] == s[k]:
        pos.append(pos[-1] - 1)
    print(len(pos))
    print(*reversed(pos))
else:
    print(0)
