n = int(input())
people = []
for _ in range(n):
    s, a = input().split()
    people.append((int(a), s))
people.sort(reverse=True)
count = {"01": 0, "10": 0}
for a, s in people:
    if s in count:
        count[s] += 1
pairs = min(count.values())
left = {"01": pairs, "10": pairs}
free = sum(s == "11" for a, s in people)
total = 0
for a, s in people:
    if s == "11":
        total += a
    elif left.get(s, 0) > 0:
        left[s] -= 1
        total += a
    elif free > 0:
        free -= 1
        total += a
print(total)
