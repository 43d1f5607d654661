n, k = map(int, input().split())
cnt = {"a": 0, "b": 0}
s = input().strip()
width = 0
for i, c in enumerate(s):
    cnt[c] += 1
    if min(cnt.values()) <= k:
        width += 1
    else:
        cnt[s[i - width]] -= 1
print(width)
