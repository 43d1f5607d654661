import re
days = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
seen = {}
for t in re.findall(r'(?=(\d\d-\d\d-201[345]))', input()):
    d, m = int(t[:2]), int(t[3:5])
    if 1 <= m <= 12 and 1 <= d <= days[m]:
        seen[t] = seen.get(t, 0) + 1
print(max(seen, key=seen.get))
