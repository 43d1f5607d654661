n = int(input())
a = list(map(int, input().split()))
alice = bob = 0
turn = 1
for i in range(n):
    if i + 1 < n and a[i] < a[i + 1]:
        if turn: alice += a[i]
        else: bob += a[i]
    else:
        if turn: bob += a[i]
        else: alice += a[i]
        turn ^= 1
print(alice, bob)
