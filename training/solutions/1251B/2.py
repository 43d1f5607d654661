q = int(input())
while q:
    q -= 1
    words = [input() for _ in range(int(input()))]
    all_even = all(len(w) % 2 == 0 for w in words)
    bad = all_even and "".join(words).count("1") % 2
    print(len(words) - bad)
