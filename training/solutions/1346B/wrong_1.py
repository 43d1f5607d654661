for _ in range(int(input())):
    n, a, b = map(int, input().split())
    total = 0
    for run in input().split('0'):
        total += len(run) // 2 * b + len(run) % 2 * a
    print(total)
