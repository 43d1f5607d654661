s = input()
a = [s.count("B"), s.count("u") // 2, s.count("l"), s.count("b"), s.count("a") // 2, s.count("s"), s.count("r")]
print(min(a))
