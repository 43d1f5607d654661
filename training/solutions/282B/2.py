import sys
data = list(map(int, sys.stdin.read().split()))
answer = ""
sa = sg = 0
for a, g in zip(data[1::2], data[2::2]):
    if abs(sa - sg - g) <= 500:
        sg += g
        answer += "G"
    else:
        sa += a
        answer += "A"
print(answer)
