s = input()
k = int(input())
m = len(s)

def ok(i, h):
    known = s[i + h:i + 2 * h]
    return s[i:i + len(known)] == known

ans = 0
for i in range(m + k):
    for h in range(1, (m + k - i) // 2 + 1):
        if ok(i, h):
            ans = max(ans, 2 * h)
print(ans)
