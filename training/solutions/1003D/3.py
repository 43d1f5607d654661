n, q = map(int, input().split())
have = {}
for s in input().split():
    have[int(s)] = have.get(int(s), 0) + 1
coins = sorted(have.items(), reverse=True)

def answer(b):
    need = 0
    for v, k in coins:
        take = min(k, b // v)
        need += take
        b -= v * take
    return need if not b else -1

for _ in range(q):
    print(answer(int(input())))
