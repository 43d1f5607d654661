import sys
data = sys.stdin.read().split()
left = right = 0
place = {}
for t, book in zip(data[1::2], data[2::2]):
    if t == '?':
        print(min(left + place[book], right - place[book] - 1))
    elif t == 'L':
        left += 1
        place[book] = -left
    else:
        place[book] = right
        right += 1
