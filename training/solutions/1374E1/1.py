n, k = map(int, input().split())
alice, bob, both = [], [], []
for _ in range(n):
    t, a, b = map(int, input().split())
    if a and b:
        both.append(t)
    elif a:
        alice.append(t)
    elif b:
        bob.append(t)
alice.sort()
bob.sort()
both += [x + y for x, y in zip(alice, bob)]
both.sort()
print(sum(both[:k]) if len(both) >= k else -1)
