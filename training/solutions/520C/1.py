n = int(input())
s = input().strip()
counts = [s.count(c) for c in "ACGT"]
print(pow(counts.count(max(counts)), n, 10 ** 9 + 7))
