x = int(input())
d = [i for i in range(1, x + 1) if x % i == 0]
print("yes" if 2 * sum(i % 2 for i in d) == len(d) else "no")
