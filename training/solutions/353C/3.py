n = int(input())
a = list(map(int, input().split()))
bits = [int(c) for c in input().strip()]
below = sum(a)
options = [sum(x * b for x, b in zip(a, bits))]
taken = 0
for x, b in zip(reversed(a), reversed(bits)):
    below -= x
    if b:
        options.append(taken + below)
        taken += x
print(max(options))
