t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    s = ''.join(sorted(input().strip()))
    head, tail = s[:k], s[k:]
    if head[0] < head[-1]:
        ans = head[-1]
    elif len(set(tail)) <= 1:
        ans = head[0] + tail[::k]
    else:
        ans = head[0] + tail
    print(ans)
