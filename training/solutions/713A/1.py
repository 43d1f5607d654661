from collections import Counter
count = Counter()
for _ in range(int(input())):
    c, s = input().split()
    key = int("".join(str(int(d) % 2) for d in s))
    if c == "+":
        count[key] += 1
    elif c == "-":
        count[key] -= 1
    else:
        print(count[key])
