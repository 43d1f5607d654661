s, limit = map(int, input().split())
answer = []
step = 2 ** 17
while step:
    for x in range(step, limit + 1, 2 * step):
        if s >= step:
            s -= step
            answer.append(x)
    step //= 2
print("-1" if s else f"{len(answer)}\n{' '.join(map(str, answer))}")
