def teams(skills, x):
    skills.sort()
    count = 0
    group = 0
    while skills:
        low = skills.pop()
        group += 1
        if group >= -(-x // low):
            count += 1
            group = 0
    return count

for _ in range(int(input())):
    x = int(input().split()[1])
    print(teams([int(v) for v in input().split()], x))
