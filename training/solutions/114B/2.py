from itertools import combinations
n, m = map(int, input().split())
people = sorted(input() for _ in range(n))
enemies = {frozenset(input().split()) for _ in range(m)}

def choose():
    for size in range(n, 0, -1):
        for team in combinations(people, size):
            if all(frozenset(p) not in enemies for p in combinations(team, 2)):
                return team

team = choose()
print(len(team))
for name in team:
    print(name)
