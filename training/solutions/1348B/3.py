def solve():
    n, k = map(int, input().split())
    a = input().split()
    block = []
    for x in a:
        if x not in block:
            block.append(x)
    if len(block) > k:
        return "-1"
    block += [a[0]] * (k - len(block))
    return str(n * k) + "\n" + " ".join(block * n)

for _ in range(int(input())):
    print(solve())
