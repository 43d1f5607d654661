n, h, k = map(int, input().split())
seconds = cur = 0
for x in map(int, input().split()):
    if cur + x > h:
        t = (cur + x - h + k - 1) // k
        seconds += t
        cur = max(0, cur - t * k)
    cur += x
print(seconds + (cur + k - 1) // k)
