n = int(input())
s = input()
print(*["1"] * s.count("n"), *["0"] * s.count("z"))
