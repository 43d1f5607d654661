n, m = map(int, input().split())
names = [input() for _ in range(n)]
hate = {x: set() for x in names}
for _ in range(m):
    a, b = input().split()
    hate[a].add(b)
    hate[b].add(a)

def largest(rest):
    if not rest:
        return []
    first, others = rest[0], rest[1:]
    take = [first] + largest([x for x in others if x not in hate[first]])
    if not hate[first]:
        return take
    return max(take, largest(others), key=len)

team = sorted(largest(names))
print(len(team), *team, sep="\n")
