n = int(input())
state = input().split()
k = int(input())
odd = set()
for x in input().split():
    odd ^= {int(x)}
flip = {"on": "off", "off": "on"}
for x in odd:
    for i in range(x, n + 1, x):
        state[i - 1] = flip[state[i - 1]]
print(" ".join(state))
