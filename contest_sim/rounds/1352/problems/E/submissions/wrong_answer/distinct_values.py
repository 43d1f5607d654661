# Counts a value once however often it occurs.
for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    mask = (1 << (n + 1)) - 1
    ending_here = reachable = 0
    for value in a:
        longer = (ending_here << value) & mask
        reachable |= longer
        ending_here = longer | (1 << value)
    print(sum(reachable >> value & 1 for value in set(a)))
