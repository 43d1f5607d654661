# Walks to the first free number in reach and says -1 where it gets stuck, though an order exists.
for _ in range(int(input())):
    n = int(input())
    unused = set(range(1, n + 1)) - {2}
    order = [2]
    while unused:
        for step in (3, -2, 2, -3, 4, -4):
            if order[-1] + step in unused:
                order.append(order[-1] + step)
                unused.remove(order[-1])
                break
        else:
            order = [-1]
            break
    print(*order)
