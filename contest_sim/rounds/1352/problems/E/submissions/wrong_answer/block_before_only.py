# Looks only at blocks that end before the element.
for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    mask = (1 << (n + 1)) - 1
    ending_here = reachable = count = 0
    for value in a:
        count += reachable >> value & 1
        longer = (ending_here << value) & mask
        reachable |= longer
        ending_here = longer | (1 << value)
    print(count)
