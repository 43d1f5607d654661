# Strips the zeros at the end of n but keeps a zero term for each zero inside it.
for _ in range(int(input())):
    n = input()
    head = n.rstrip("0")
    zeros = len(n) - len(head)
    parts = [int(d) * 10 ** (zeros + len(head) - 1 - i) for i, d in enumerate(head)]
    print(len(parts), *parts)
