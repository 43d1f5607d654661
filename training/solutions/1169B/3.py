import sys
v = list(map(int, sys.stdin.read().split()))
pairs = list(zip(v[2::2], v[3::2]))
answer = "NO"
for x in pairs[0]:
    left = [p for p in pairs if x not in p]
    if not left:
        answer = "YES"
        break
    for y in left[0]:
        if all(y in p for p in left):
            answer = "YES"
print(answer)
