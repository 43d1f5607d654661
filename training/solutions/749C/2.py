n = int(input())
people = list(input().strip())
skip = {'D': 0, 'R': 0}
other = {'D': 'R', 'R': 'D'}
while len(set(people)) > 1:
    stay = []
    for p in people:
        if skip[p]:
            skip[p] -= 1
        else:
            skip[other[p]] += 1
            stay.append(p)
    people = stay
print(people[0])
