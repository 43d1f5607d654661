s = input()
print(s.replace("--", "2").replace("-.", "1").replace(".", "0"))
