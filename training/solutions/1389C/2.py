from itertools import permutations
for _ in range(int(input())):
    s = input().strip()
    keep = max(s.count(c) for c in s)
    for x, y in permutations(set(s), 2):
        pairs = 0
        waiting = False
        for c in s:
            if waiting and c == y:
                pairs += 1
                waiting = False
            elif c == x:
                waiting = True
        keep = max(keep, 2 * pairs)
    print(len(s) - keep)
