import re
s = input().strip()
total = 0
for _ in range(int(input())):
    a, b = input().strip()
    for run in re.findall("[%s%s]+" % (a, b), s):
        total += min(run.count(a), run.count(b))
print(total)
