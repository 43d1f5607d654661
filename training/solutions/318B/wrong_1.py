s = input().strip()
print(s.count("heavy") * s.count("metal"))
