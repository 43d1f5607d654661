# From n - 1 always on to the smallest unused number in reach.
def arrange(n: int) -> list[int]:
    unused = set(range(1, n + 1)) - {n - 1}
    order = [n - 1]
    while unused:
        here = order[-1]
        reach = [here + step for step in (-4, -3, -2, 2, 3, 4) if here + step in unused]
        if not reach:
            return [-1]
        order.append(reach[0])
        unused.remove(reach[0])
    return order


for _ in range(int(input())):
    print(*arrange(int(input())))
