import sys
data = list(map(int, sys.stdin.read().split()))
count = [0] * 100001
answer = "YES"
for x, k in zip(data[1::2], data[2::2]):
    if x == count[k]:
        count[k] += 1
    elif x > count[k]:
        answer = "NO"
        break
print(answer)
