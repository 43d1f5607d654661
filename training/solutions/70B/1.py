import re
n = int(input())
text = input().strip()
parts = [len(x.strip()) for x in re.findall('[^.?!]*[.?!]', text)]
if max(parts) > n:
    print("Impossible")
else:
    cnt = 1
    cur = -1
    for x in parts:
        if cur + 1 + x <= n:
            cur += 1 + x
        else:
            cnt += 1
            cur = x
    print(cnt)
