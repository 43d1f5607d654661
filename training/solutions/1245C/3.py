import sys
word = sys.stdin.readline().strip()
prev, cur = 0, 1
last = ""
for c in word:
    if c == "m" or c == "w":
        cur = 0
        break
    if c == last and (c == "u" or c == "n"):
        prev, cur = cur, (prev + cur) % (10 ** 9 + 7)
    else:
        prev = cur
    last = c
print(cur)
